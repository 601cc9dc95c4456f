/**
 * Stands in the bundle for `tough-cookie`, whose public-suffix list is most of MSW's size. The
 * stand-in sets and reads no cookies, so an empty jar is a whole one.
 */
export class Cookie {
  static parse(): undefined {
    return undefined
  }
}

export class MemoryCookieStore {}

export class CookieJar {
  getCookiesSync(): Cookie[] {
    return []
  }
  setCookieSync(): undefined {
    return undefined
  }
  getCookies(): Promise<Cookie[]> {
    return Promise.resolve([])
  }
  setCookie(): Promise<undefined> {
    return Promise.resolve(undefined)
  }
}
