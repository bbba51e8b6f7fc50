/** The stages that an Environment can declare. */
export type Stage = 'sandbox' | 'development' | 'test' | 'staging' | 'production'

/** What people write in tags for a stage. */
const words: Readonly<Record<Stage, readonly string[]>> = {
  sandbox: ['sandbox', 'sbx', 'sandpit', 'playground', 'lab', 'experiment', 'experimentation', 'poc'],
  development: ['development', 'develop', 'dev', 'd'],
  test: ['test', 'testing', 'tst', 'qa', 'int', 'integration', 't'],
  staging: ['staging', 'stage', 'stg', 'preprod', 'pre-prod', 'preproduction', 'uat', 'acceptance', 'a'],
  production: ['production', 'prod', 'prd', 'live', 'p'],
}

const stages = ['sandbox', 'development', 'test', 'staging', 'production'] as const satisfies readonly Stage[]
const byWord = new Map(stages.flatMap((stage) => words[stage].map((word) => [word, stage] as const)))

/** The stage that a tag value names: `Prod`, `prd` and `live` are `production`. */
export const stageInText = (text: string): Stage | undefined => byWord.get(text.trim().toLowerCase())
