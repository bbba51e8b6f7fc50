/** A file to be written: its path relative to the folder that somebody names, with `/`, and its whole text. */
export interface RenderedFile {
  readonly path: string
  readonly text: string
}
