import type { Provenance } from '../control.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

/** An item of Microsoft's landing-zone AI checklist (Azure/review-checklists, MIT, state of 2025-12-24), by its number. */
export const checklist = (item: number): Provenance => ({
  title: `Azure landing-zone AI checklist, item AI.${item}`,
  url: 'https://github.com/Azure/review-checklists/blob/main/checklists/ai_lz_checklist.en.json',
})

/** The infrastructure team's adoption handbook, by topic. */
export const handbook = (topic: string): Provenance => ({
  title: `AI adoption framework for infrastructure teams: ${topic}`,
  url: 'https://github.com/ricmmartins/ai-for-infra-pros',
})

/** A page of the Cloud Adoption Framework's AI scenario: `strategy`, `plan`, `ready`, `govern`, `manage` or `secure`. */
export const caf = (page: string): Provenance => ({
  title: `Cloud Adoption Framework, AI adoption: ${page}`,
  url: `${LEARN}cloud-adoption-framework/scenarios/ai/${page}`,
})

/** A page of Azure's documentation, by title and path below learn.microsoft.com/azure/. */
export const learn = (title: string, path: string): Provenance => ({ title, url: LEARN + path })
