import type { Provenance } from '../control.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

/** Numbers and ideas only: nothing of the text is used. */
const FACTS_ONLY = 'no licence given; facts and numbers only'

/** An item of Microsoft's landing-zone AI checklist, by its number. */
export const checklist = (item: number): Provenance => ({
  title: `Azure landing-zone AI checklist, item AI.${item}`,
  url: 'https://github.com/Azure/review-checklists/blob/main/checklists/ai_lz_checklist.en.json',
  date: '2025-12-24',
  licence: 'MIT',
})

/** The infrastructure team's adoption handbook, by topic. */
export const handbook = (topic: string): Provenance => ({
  title: `AI adoption framework for infrastructure teams: ${topic}`,
  url: 'https://github.com/ricmmartins/ai-for-infra-pros',
  date: '138e50b, 2026-05-01',
  licence: FACTS_ONLY,
})

/** A page of the Cloud Adoption Framework's AI scenario: `strategy`, `plan`, `ready`, `govern`, `manage` or `secure`. */
export const caf = (page: string): Provenance => ({
  title: `Cloud Adoption Framework, AI adoption: ${page}`,
  url: `${LEARN}cloud-adoption-framework/scenarios/ai/${page}`,
  licence: 'CC BY 4.0',
})

/** A page of Azure's documentation, by title and path below learn.microsoft.com/azure/. */
export const learn = (title: string, path: string): Provenance => ({ title, url: LEARN + path, licence: 'CC BY 4.0' })
