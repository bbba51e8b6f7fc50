import { byText } from '../../kernel/index.ts'
import type { Control } from '../control.ts'

const all: readonly Control[] = []

/** Every control, in the order of their ids. */
export const controls: readonly Control[] = all.toSorted((a, b) => byText(a.id, b.id))

const byId = new Map(controls.map((control) => [control.id, control]))

/** The control of an id. */
export const controlById = (id: string): Control | undefined => byId.get(id)
