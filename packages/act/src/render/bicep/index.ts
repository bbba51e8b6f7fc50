export { renderBicep } from './render-bicep.ts'
