const GROUP = 'microsoft.resources/subscriptions/resourcegroups'

/** A type in lower case; of the two names that Azure has for resource groups the one that policies use. */
export function typeOf(type: string): string {
  const lower = type.toLowerCase()
  return lower === 'microsoft.resources/resourcegroups' ? GROUP : lower
}
