import type { Builder } from './builder.ts'
import { background } from './background.ts'
import { builder } from './builder.ts'
import { governance } from './governance.ts'
import type { Item } from './item.ts'
import { lab } from './lab.ts'
import { platform, type Platform } from './platform.ts'
import { production } from './production.ts'
import { random } from './random.ts'
import { research } from './research.ts'

/** The seed of the committed example. Changing it changes every generated file. */
const SEED = 20261101

/** Everything that exists in the invented tenant from September to November 2026. */
export function story(seed = SEED): readonly Item[] {
  const build: Builder = builder(random(seed))
  const foundation: Platform = platform(build)
  production(build, foundation)
  research(build)
  lab(build)
  background(build, foundation)
  governance(build)
  return build.items
}
