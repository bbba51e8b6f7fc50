import type { TableHead } from '@fairway/core/kernel'

/** An action of GitHub, pinned to a commit. */
export interface PinnedAction {
  readonly uses: string
  readonly commit: string
  readonly version: string
}

/** data/pipeline-tools.json. */
export interface PipelineToolTable extends TableHead {
  readonly actions: { readonly [Name in 'checkout' | 'setupNode' | 'login' | 'setupTerraform']: PinnedAction }
  readonly tasks: { readonly azureCli: string; readonly useNode: string }
  readonly images: { readonly github: string; readonly azure: string }
  readonly node: string
  readonly terraform: string
  /** Of its archive for Linux on x86-64. */
  readonly terraformSha256: string
  /** A job ends after six hours: so many roots are deployed in one. */
  readonly rootsPerJob: number
  readonly minutesPerJob: number
}
