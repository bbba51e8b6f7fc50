/** What is known of aliases, the names by which policies read properties. Types and aliases in any case. */
export interface AliasTable {
  /**
   * Path of an alias for a resource type: `['properties', 'siteConfig', 'ipRules', '*', 'value']`, with `*` for each member of a list.
   * The path of the API version where versions differ, otherwise that of the newest. `undefined`: the type has no such alias.
   */
  path(type: string, alias: string, apiVersion?: string): readonly string[] | undefined
  /**
   * Whether the table lists an alias, for a type if given: `undefined` where it does not know the type, so that only the general rule speaks.
   * Tables that are laid over others say so; a table without this lists nothing.
   */
  lists?(alias: string, type?: string): boolean | undefined
  /** Whether any type has this alias. False only where its namespace and type are known and the alias is not. */
  exists(alias: string): boolean
  /** Whether `modify` may change what an alias names; `undefined`: not known. */
  modifiable(type: string, alias: string, apiVersion?: string): boolean | undefined
  /** Whether a type has tags and a location, which mode Indexed asks for; `undefined`: not known. */
  indexed(type: string): boolean | undefined
  /**
   * Whether the provider fills in a property after creation, read-only or by default, so that its absence in a template says nothing.
   * `path`: in any case, with or without `*`.
   */
  serverFilled(type: string, path: readonly string[]): boolean
}
