export { readEstateDir, type EstateDir, type ReadEstateOptions } from './read-estate-dir.ts'
