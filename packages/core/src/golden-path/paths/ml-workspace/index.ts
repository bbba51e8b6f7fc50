export { mlWorkspacePath } from './ml-workspace.ts'
