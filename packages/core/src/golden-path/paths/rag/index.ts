export { rag } from './rag.ts'
