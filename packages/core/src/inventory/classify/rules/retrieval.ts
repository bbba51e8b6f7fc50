import { isJsonObject, type Json } from '../../../kernel/index.ts'
import { listProperty, member, textProperty } from '../../property.ts'
import type { Resource } from '../../resource.ts'
import { certain, possible, type Signal, type SignalRule } from '../signal.ts'

const search = 'microsoft.search/searchservices'
const cosmos = 'microsoft.documentdb/databaseaccounts'
const postgres = 'microsoft.dbforpostgresql/flexibleservers'
const mongo = 'microsoft.documentdb/mongoclusters'
const redisDatabases = 'microsoft.cache/redisenterprise/databases'

const named = (items: readonly Json[], name: string): boolean =>
  items.some((item) => {
    const found = isJsonObject(item) ? member(item, 'name') : undefined
    return typeof found === 'string' && found.toLowerCase() === name
  })

const semanticSearch = (resource: Resource): readonly Signal[] => {
  const plan = textProperty(resource, 'semanticSearch')?.toLowerCase()
  return plan === undefined || plan === 'disabled' ? [] : [certain('rag-retrieval', 0.4, 'semantic ranking is on')]
}

const vectorCosmos = (resource: Resource): readonly Signal[] =>
  named(listProperty(resource, 'capabilities'), 'enablenosqlvectorsearch')
    ? [certain('rag-retrieval', 0.8, 'capability `EnableNoSQLVectorSearch` is on')]
    : []

const vectorRedis = (resource: Resource): readonly Signal[] =>
  named(listProperty(resource, 'modules'), 'redisearch') ? [possible('rag-retrieval', 0.4, 'module `RediSearch` is loaded')] : []

/** Search services and the databases that can hold vectors. */
export const retrievalRules: readonly SignalRule[] = [
  {
    id: 'search-service',
    reads: 'AI Search services',
    types: [search],
    signals: () => [certain('rag-retrieval', 0.7, 'is a search service')],
    examples: { positive: { type: search }, gives: 'rag-retrieval', negative: { type: cosmos } },
  },
  {
    id: 'search-semantic',
    reads: 'semantic ranking of a search service',
    types: [search],
    signals: semanticSearch,
    examples: {
      positive: { type: search, properties: { semanticSearch: 'standard' } },
      gives: 'rag-retrieval',
      negative: { type: search, properties: { semanticSearch: 'disabled' } },
    },
  },
  {
    id: 'cosmos-vector-search',
    reads: 'Cosmos DB accounts with vector search switched on',
    types: [cosmos],
    signals: vectorCosmos,
    examples: {
      positive: { type: cosmos, properties: { capabilities: [{ name: 'EnableNoSQLVectorSearch' }] } },
      gives: 'rag-retrieval',
      negative: { type: cosmos, properties: { capabilities: [{ name: 'EnableServerless' }] } },
    },
  },
  {
    id: 'redis-search-module',
    reads: 'Redis Enterprise databases with the search module',
    types: [redisDatabases],
    signals: vectorRedis,
    examples: {
      positive: { type: redisDatabases, properties: { modules: [{ name: 'RediSearch' }] } },
      gives: 'rag-retrieval',
      negative: { type: redisDatabases, properties: { modules: [{ name: 'RedisBloom' }] } },
    },
  },
  {
    id: 'vector-capable-database',
    reads: 'databases that can hold vectors: they count where a tag or name speaks of retrieval',
    types: [postgres, mongo, cosmos],
    signals: () => [possible('rag-retrieval', 0.2, 'is a database that can hold vectors')],
    examples: { positive: { type: postgres }, gives: 'rag-retrieval', negative: { type: search } },
  },
]
