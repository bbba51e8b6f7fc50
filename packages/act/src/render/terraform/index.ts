export { terraformName } from './address.ts'
export { renderTerraform } from './render-terraform.ts'
