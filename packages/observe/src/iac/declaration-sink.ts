import type { DeclaredResource } from '@fairway/core/iac'

/** Where what a file declares goes. */
export interface DeclarationSink {
  declared(declaration: Omit<DeclaredResource, 'file'>): void
}
