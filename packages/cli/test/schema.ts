import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What is wrong with JSON by a schema of `schemas/`; empty when nothing is. */
export function faultsBy(name: string, value: unknown): readonly string[] {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL(`../../../schemas/${name}.json`, import.meta.url), 'utf8')))
  return schema.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
}

/** What is wrong with JSON by a schema of the HTTP API, which commands that tell the same print as well. */
export function faultsByApi(name: string, value: unknown): readonly string[] {
  const api = readFileSync(new URL('../../../docs/reference/openapi.json', import.meta.url), 'utf8')
  const { schemas } = JSON.parse(api.replaceAll('#/components/schemas/', '#/$defs/')).components
  const schema = z.fromJSONSchema({ ...schemas[name], $defs: schemas })
  return schema.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
}
