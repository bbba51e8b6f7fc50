import { PGlite } from '@electric-sql/pglite'

/**
 * Makes an empty database in the directory given as the argument. Run as a process of its own: making one compiles a second
 * WebAssembly machine, which would double the memory of the process that wants to use the database.
 */
const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('the directory is missing')
const database = await PGlite.create({ dataDir: directory })
await database.close()
