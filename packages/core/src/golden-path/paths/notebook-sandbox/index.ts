export { notebookSandbox } from './notebook-sandbox.ts'
