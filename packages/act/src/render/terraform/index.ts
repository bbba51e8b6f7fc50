export { renderTerraform } from './render-terraform.ts'
