/** The OpenAPI 3.1 description of the API, made from the contract's schemas. */
import * as z from 'zod/mini'
import { endpoints } from '../src/contract/endpoints.ts'
import type { EndpointName } from '../src/contract/endpoints.ts'
import { loadSourceSchemas } from '../src/contract/sourceEndpoints.ts'
import { StatementFilter, filterKeys } from '../src/contract/filter.ts'
import { summaries } from '../src/contract/summaries.ts'
import { PROBLEM_TYPE, Problem } from '../src/contract/problem.ts'

await loadSourceSchemas()

type Json = Record<string, unknown>

interface ObjectSchema extends Json {
  properties: Record<string, Json>
}

/** JSON Schema of a schema as it stands in a request or an answer; checks by code say nothing. */
function jsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

function paramsOf(name: EndpointName): Json[] {
  const { path, params } = endpoints[name]
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, id]) => ({
    name: id,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const { properties = {} } = jsonSchema(params, 'input') as Partial<ObjectSchema>
  const own = Object.entries(properties).map(([key, schema]) => ({
    name: key,
    in: 'query',
    required: false,
    schema,
  }))
  return [...inPath, ...own]
}

/** Each key of the filter, and its excluding form, as parameters shared by all that filter. */
function filterParams(): Record<string, Json> {
  const { properties } = jsonSchema(StatementFilter, 'input') as ObjectSchema
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const sides = (properties[key] as unknown as ObjectSchema).properties
      const param = (name: string, description: string, schema: unknown) => ({
        name,
        in: 'query',
        required: false,
        description,
        style: 'form',
        explode: true,
        schema,
      })
      return [
        [key, param(key, 'Any of these values', sides['any'])],
        [`${key}-not`, param(`${key}!`, 'None of these values', sides['none'])],
      ]
    }),
  )
}

const problems = {
  description: 'A problem (RFC 9457)',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
}

function operationOf(name: EndpointName, shared: readonly string[]): Json {
  const endpoint = endpoints[name]
  const content =
    'response' in endpoint
      ? { 'application/json': { schema: { $ref: `#/components/schemas/${name}Answer` } } }
      : { [endpoint.media]: { schema: { type: 'string' } } }
  return {
    operationId: name,
    summary: summaries[name],
    parameters: [
      ...paramsOf(name),
      ...(endpoint.filter ? shared.map((key) => ({ $ref: `#/components/parameters/${key}` })) : []),
    ],
    ...('body' in endpoint
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } },
          },
        }
      : {}),
    responses: { 200: { description: 'The answer', content }, default: problems },
  }
}

/** The whole document. */
export function openApiDocument(version: string): Json {
  const names = Object.keys(endpoints) as EndpointName[]
  const parameters = filterParams()
  const answers = names.flatMap((name) => {
    const endpoint = endpoints[name]
    if (!('response' in endpoint)) return []
    return [[`${name}Answer`, jsonSchema(endpoint.response, 'output')] as const]
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      description:
        'Who said what in the DRC–U.S. mining talks. One filter for all: a key given several times means any of its values, `key!` excludes, different keys are joined by and.',
      license: { name: 'MIT (code), CC BY 4.0 (records)' },
    },
    servers: [{ url: '/api' }],
    paths: Object.fromEntries(
      [...Map.groupBy(names, (name) => endpoints[name].path.replaceAll(/:(\w+)/g, '{$1}'))].map(
        ([path, ofPath]) => [
          path,
          Object.fromEntries(
            ofPath.map((name) => [
              endpoints[name].method.toLowerCase(),
              operationOf(name, Object.keys(parameters)),
            ]),
          ),
        ],
      ),
    ),
    components: {
      parameters,
      schemas: { ...Object.fromEntries(answers), Problem: jsonSchema(Problem, 'output') },
    },
  }
}
