export { bicepName, environmentVariable } from './names.ts'
export { renderBicep } from './render-bicep.ts'
