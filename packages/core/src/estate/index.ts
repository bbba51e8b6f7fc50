export { hasInvisible } from './characters.ts'
export {
  API_VERSION,
  declared,
  declaredOne,
  defineKind,
  instantSchema,
  moneySchema,
  nameSchema,
  personSchema,
  proseSchema,
  reference,
  type Declared,
  type Estate,
  type Kind,
} from './kind.ts'
export { limits as estateLimits } from './limits.ts'
export { parseEstate, type EstateFile, type ParsedEstate, type Vocabulary } from './parse.ts'
export { partDiagnostics } from './open-part.ts'
export { placeIn } from './places.ts'
export { readDocument, type ReadDocument } from './read-document.ts'
export { anyDocumentSchema, jsonSchemaOf } from './schema.ts'
export { splitDocuments } from './split.ts'
export { follow, type Tree } from './tree.ts'
