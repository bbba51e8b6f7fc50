import { cliCodes } from './cli.ts'
import type { CodeEntry } from './code.ts'
import { estateCodes } from './estate.ts'
import { evaluateCodes } from './evaluate.ts'
import { observeCodes } from './observe.ts'
import { policyCodes } from './policy.ts'
import { addressCodes } from './address.ts'
import { networkCodes } from './network.ts'
import { hierarchyCodes } from './hierarchy.ts'
import { regionCodes } from './region.ts'
import { capacityCodes } from './capacity.ts'
import { goldenPathCodes } from './golden-path.ts'
import { namingCodes } from './naming.ts'
import { landingZoneCodes } from './landing-zone.ts'
import { renderCodes } from './render.ts'
import { serverCodes } from './server.ts'
import { storeCodes } from './store.ts'

const registry = {
  ...estateCodes,
  ...observeCodes,
  ...storeCodes,
  ...serverCodes,
  ...evaluateCodes,
  ...cliCodes,
  ...policyCodes,
  ...addressCodes,
  ...networkCodes,
  ...hierarchyCodes,
  ...regionCodes,
  ...capacityCodes,
  ...goldenPathCodes,
  ...namingCodes,
  ...landingZoneCodes,
  ...renderCodes,
} as const

/** The code of a diagnostic: `FW` and four digits. The first digit says the area: 1 estate, 2 observe, 3 store, 4 server, 5 evaluate, 6 command line, 7 policy, 8 landing zone and golden paths. */
export type Code = keyof typeof registry

/** Every registered code with its explanation. */
export const codes: Readonly<Record<Code, CodeEntry>> = registry

/** Whether a text is a registered code. */
export const isCode = (text: string): text is Code => Object.hasOwn(registry, text)
export type { CodeEntry, Severity } from './code.ts'
