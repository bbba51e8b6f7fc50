/** schemas/: the JSON Schema of every kind of document and of any document, for editors and for other tools. */
import { allKinds } from '@fairway/core/engine'
import { schemaFiles } from '@fairway/core/organization'
import { emit } from './generated.ts'

emit(new Map(schemaFiles(allKinds).map((file) => [file.path, file.text])))
