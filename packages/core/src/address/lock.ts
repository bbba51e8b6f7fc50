import { Document, isMap } from 'yaml'
import { z } from 'zod'
import { API_VERSION, declaredOne, defineKind, parseEstate, placeIn, type Declared, type EstateFile } from '../estate/index.ts'
import { byText, diagnostic, type Diagnostic } from '../kernel/index.ts'
import type { LockedAddress } from './plan-types.ts'

/** The file that Fairway keeps beside the estate. */
export const LOCK_FILE = 'landing-zone.lock.yaml'

/** The text of an IPv4 prefix in a document: its form. Whether it is one, and which, the planner says. */
export const prefixSchema = (description: string) =>
  z
    .string()
    .max(18)
    .regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\/\d{1,2}$/, 'must be an IPv4 prefix such as 10.0.0.0/16')
    .meta({ description })

const keySchema = (description: string) => z.string().min(1).max(300).meta({ description })

/** What was given out and with which facts, so that nothing moves and upgrades can be told. Written by Fairway. */
export const landingZoneLockKind = defineKind({
  name: 'LandingZoneLock',
  summary: 'What the landing zone was given, kept so that nothing moves: addresses, versions of tables, digests of what is deployed.',
  cardinality: 'one',
  schema: z.strictObject({
    addresses: z
      .array(
        z
          .strictObject({
            key: keySchema('The network or subnet, as the plan calls it.'),
            prefix: prefixSchema('Its addresses.'),
          })
          .meta({ description: 'One network or subnet.' }),
      )
      .max(20_000)
      .default([])
      .meta({ description: 'The addresses that were given out, in the order of keys. They never move.' }),
    tables: z
      .array(
        z
          .strictObject({
            name: keySchema('The name of the table.'),
            version: z.string().min(1).max(100).meta({ description: 'Its version.' }),
          })
          .meta({ description: 'One table.' }),
      )
      .max(1000)
      .default([])
      .meta({ description: 'The versions of the fact tables that the last plan was made with.' }),
    values: z
      .array(
        z
          .strictObject({
            name: keySchema('The input that it is the value of.'),
            value: z.string().min(1).max(1000).meta({ description: 'What was chosen.' }),
          })
          .meta({ description: 'One value.' }),
      )
      .max(20_000)
      .default([])
      .meta({ description: 'What was chosen when it was first written, and stays: the month in which a budget begins.' }),
    roots: z
      .array(
        z
          .strictObject({
            name: keySchema('The folder of the root.'),
            digest: z.string().min(1).max(200).meta({ description: 'The digest of what it deploys.' }),
          })
          .meta({ description: 'One deployment root.' }),
      )
      .max(20_000)
      .default([])
      .meta({ description: 'What each deployment root held when it was last written.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: LandingZoneLock
metadata:
  name: landing-zone
spec:
  addresses:
    - { key: hub-westeurope/vnet, prefix: 10.0.0.0/22 }
    - { key: hub-westeurope/subnet/AzureFirewallSubnet, prefix: 10.0.0.0/26 }
    - { key: spoke-vision-westeurope/vnet, prefix: 10.0.4.0/22 }
  tables:
    - { name: subnets, version: "2026-11-21" }
  roots:
    - { name: 02-platform/connectivity-westeurope, digest: "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef" }
`,
})

/** What the lock file holds. */
export interface LandingZoneLock {
  readonly addresses: readonly { readonly key: string; readonly prefix: string }[]
  readonly tables: readonly { readonly name: string; readonly version: string }[]
  /** What was chosen when it was first written, and stays. */
  readonly values?: readonly { readonly name: string; readonly value: string }[]
  readonly roots: readonly { readonly name: string; readonly digest: string }[]
}

const ABOUT = [
  ' Written by Fairway: `fairway plan landing-zone` reads it, `fairway render landing-zone` writes it. Commit it with the estate.',
  ' An address that stands here never moves. Remove a line only when what it names is gone from Azure,',
  ' or is to be placed and deployed anew.',
].join('\n')

/** The YAML of a lock file: one line for each thing, in order, so that two people who add something rarely touch the same line. */
export function lockDocument(lock: LandingZoneLock): string {
  const spec = {
    addresses: lock.addresses.map(({ key, prefix }) => ({ key, prefix })).toSorted((a, b) => byText(a.key, b.key)),
    tables: lock.tables.map(({ name, version }) => ({ name, version })).toSorted((a, b) => byText(a.name, b.name)),
    ...(lock.values === undefined || lock.values.length === 0
      ? {}
      : { values: lock.values.map(({ name, value }) => ({ name, value })).toSorted((a, b) => byText(a.name, b.name)) }),
    roots: lock.roots.map(({ name, digest }) => ({ name, digest })).toSorted((a, b) => byText(a.name, b.name)),
  }
  const document = new Document({ apiVersion: API_VERSION, kind: landingZoneLockKind.name, metadata: { name: 'landing-zone' }, spec })
  document.commentBefore = ABOUT
  for (const [list, items] of Object.entries(spec)) {
    for (const index of items.keys()) {
      const item = document.getIn(['spec', list, index])
      if (isMap(item)) item.flow = true
    }
  }
  return document.toString({ lineWidth: 0, minContentWidth: 0 })
}

/** A lock file as it was read. */
export interface ReadLock {
  /** Missing when something is wrong with it, or when it declares no lock. */
  readonly lock?: Declared<LandingZoneLock>
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a lock file by itself. Markers of an unresolved merge are told as such, and then nothing else is said about it. */
export function readLock(file: EstateFile): ReadLock {
  const conflicts = mergeConflicts(file)
  if (conflicts.length > 0) return { diagnostics: conflicts }
  const { estate, diagnostics } = parseEstate([file], [landingZoneLockKind])
  const lock = declaredOne(estate, landingZoneLockKind)
  return lock === undefined ? { diagnostics } : { lock, diagnostics }
}

/** The first line of each place where Git left both sides of a merge. */
export function mergeConflicts(file: EstateFile): readonly Diagnostic[] {
  const help = 'keep the lines of both sides; where one key has two prefixes, keep the one that is deployed; then plan again'
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      line.startsWith('<<<<<<< ')
        ? [diagnostic('FW8018', 'Git could not merge the lock file here', { at: { file: file.path, line: index + 1, column: 1 }, help })]
        : [],
    )
}

/** The locked addresses of a document, each with its line. */
export const lockedAddresses = (lock: Declared<LandingZoneLock> | undefined): readonly LockedAddress[] =>
  lock?.spec.addresses.map(({ key, prefix }, index) => ({ key, prefix, at: placeIn(lock, ['spec', 'addresses', index]) })) ?? []
