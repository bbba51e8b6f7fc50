export { writeFolder, type WriteOptions, type WrittenFolder } from './files/write-folder.ts'
export { renderBicep } from './render/bicep/index.ts'
export type { RenderedFile } from './render/rendered-file.ts'
export { renderTerraform } from './render/terraform/index.ts'
