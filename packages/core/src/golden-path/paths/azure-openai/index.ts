export { azureOpenAi } from './azure-openai.ts'
