/**
 * The one provider that is used, and the last API version that its own schemas surely know. Source: version 2.13.0 at
 * https://registry.terraform.io/providers/Azure/azapi/2.13.0/docs, in use since the beginning of October 2026. Which commit of the ARM types
 * it carries could not be verified, so that the last months before it are not counted on.
 */
export const azapi = { source: 'Azure/azapi', version: '2.13.0', schemasUntil: '2026-05-31' } as const

/** Terraform from the version on that every argument here is known to; the next major version may mean something else. */
export const terraformVersions = '>= 1.11.0, < 2.0.0'

/** Whether the provider cannot check the body of this API version against its own schemas. */
export const isNewToProvider = (apiVersion: string): boolean => apiVersion.slice(0, 10) > azapi.schemasUntil
