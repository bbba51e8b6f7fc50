import { createHash, randomBytes } from 'node:crypto'

/** A new secret of 256 bits, as 43 characters of base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret: enough to recognise it, useless to whoever reads it. The secrets are random, so no salt is needed. */
export const hashSecret = (secret: string): string => createHash('sha256').update('fairway-secret-v1\0').update(secret).digest('hex')
