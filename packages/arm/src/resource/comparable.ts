/** The type of a resource group, as policies and inventories spell it. */
export const GROUP_TYPE = 'Microsoft.Resources/subscriptions/resourceGroups'
/** The type of a subscription. */
export const SUBSCRIPTION_TYPE = 'Microsoft.Resources/subscriptions'

/** What templates call a resource group. */
const GROUP_IN_TEMPLATES = 'microsoft.resources/resourcegroups'

/** A type as it is spelled; of the two names that Azure has for resource groups the one that policies and inventories use. */
export const commonType = (type: string): string => (type.toLowerCase() === GROUP_IN_TEMPLATES ? GROUP_TYPE : type)

/** A type for comparing: in lower case; of the two names for resource groups the one that policies use. */
export const canonicalType = (type: string): string => commonType(type).toLowerCase()

/** A location as Azure compares it: `East US 2` is `eastus2`. */
export const normalLocation = (text: string): string => text.replaceAll(' ', '').toLowerCase()
