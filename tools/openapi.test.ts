import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { filterKeys } from '#src/contract/filter.ts'
import { openApiDocument } from './openapi.ts'

interface Document {
  openapi: string
  paths: Record<
    string,
    Record<'get' | 'post', { operationId: string; parameters: object[]; requestBody?: object }>
  >
  components: Record<string, Record<string, object>>
}

const text = JSON.stringify(openApiDocument('1.2.3'))
const document = JSON.parse(text) as Document

describe('the OpenAPI file', () => {
  it('is of version 3.1 and describes every endpoint', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    const described = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(described.toSorted()).toEqual(Object.keys(endpoints).toSorted())
    expect(Object.keys(document.paths)).toContain('/statements/{id}')
    expect(document.paths['/changes']?.post.requestBody).toBeDefined()
  })

  it('has every key of the filter, and its excluding form, on all that filter', () => {
    for (const key of filterKeys) {
      expect(document.components['parameters']).toHaveProperty(key)
      expect(document.components['parameters']).toHaveProperty(`${key}-not`)
    }
    const parameters = JSON.stringify(document.paths['/statements']!.get.parameters)
    expect(parameters).toContain('#/components/parameters/stance-not')
    expect(parameters).toContain('"histogram"')
  })

  it('has no reference that leads nowhere', () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(50)
    for (const [, kind, name] of references) {
      expect(document.components[kind!]).toHaveProperty(name!)
    }
  })
})
