import { diagnostic, err, ok, type Diagnostic, type Result } from '@fairway/core/kernel'

/** Where the server listens, and every name it answers to. */
export interface Listening {
  readonly host: string
  /** `http://127.0.0.1:4711`: what is printed and what writes must come from. */
  readonly origin: string
  /** Lower-case values of `Host` that are accepted. */
  readonly hosts: ReadonlySet<string>
}

const loopback: Readonly<Record<string, string>> = { '127.0.0.1': '127.0.0.1', localhost: '127.0.0.1', '::1': '::1', '[::1]': '::1' }

/** The address to bind for a host that a user asked for: loopback only. */
export function bindAddress(host: string): Result<string, Diagnostic> {
  const address = Object.hasOwn(loopback, host) ? loopback[host] : undefined
  if (address !== undefined) return ok(address)
  return err(diagnostic('FW4001', `\`${host.slice(0, 100)}\` is not a loopback address`, { help: 'use 127.0.0.1' }))
}

/** The names under which a server on this loopback address and port may be asked. Anything else is DNS rebinding. */
export function listeningOn(address: string, port: number): Listening {
  const host = address.includes(':') ? `[${address}]` : address
  const names = ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  return { host: address, origin: `http://${host}:${port}`, hosts: new Set(names) }
}

/** Whether an `Origin` header names this server, under any of its names. */
export function isOwnOrigin(listening: Listening, origin: string): boolean {
  return origin.startsWith('http://') && listening.hosts.has(origin.slice('http://'.length).toLowerCase())
}
