import { describe, expect, it } from 'vitest'
import { applyFault, faultNames, readFaults, takeFault } from './faults.ts'

describe('faults in the address', () => {
  it('are read by name, kind and times; what means nothing is passed over', () => {
    expect(readFaults('?fault=summary:500,statements:slow-50,export:offline:2,x:12,y')).toEqual([
      { name: 'summary', what: { status: 500 }, times: Infinity },
      { name: 'statements', what: { slow: 50 }, times: Infinity },
      { name: 'export', what: 'offline', times: 2 },
    ])
  })

  it.each([
    ['http://host/api/statements?histogram=1', ['summary', 'statements']],
    ['http://host/base/api/statements?offset=50', ['statements']],
    ['http://host/api/statements/s001', ['statement']],
    ['http://host/api/statements.csv?profile=data', ['export']],
    ['http://host/api/topics', ['topics']],
  ])('of %s are %j', (url, names) => {
    expect(faultNames(url)).toEqual(names)
  })

  it('end after the times that they were given', () => {
    const faults = readFaults('?fault=once-only:500:1')
    expect(takeFault(['once-only'], faults)).toBeDefined()
    expect(takeFault(['once-only'], faults)).toBeUndefined()
  })

  it('answer with the status asked for, or as a network that is down', async () => {
    const [failing, offline] = readFaults('?fault=a:503,b:offline')
    expect((await applyFault(failing))?.status).toBe(503)
    expect((await applyFault(offline))?.type).toBe('error')
    expect(await applyFault(undefined)).toBeUndefined()
  })
})
