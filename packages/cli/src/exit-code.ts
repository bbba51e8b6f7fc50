/** What a command's exit tells a script. */
export const exitCode = {
  ok: 0,
  /** The command could not do its work: bad input, a fault. */
  error: 1,
  /** A gate or policy failed. */
  failed: 2,
  /** Nothing failed, but evidence is missing. */
  incomplete: 3,
  /** The person or key may not do this. */
  notAllowed: 4,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const
