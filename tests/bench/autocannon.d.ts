declare module 'autocannon' {
  interface Request {
    body?: string
    headers?: Record<string, string>
  }
  interface Result {
    '2xx': number
    '3xx': number
    non2xx: number
    duration: number
    requests: { total: number }
    latency: { p99: number }
  }
  interface Options {
    url: string
    method?: string
    headers?: Record<string, string>
    connections?: number
    duration?: number
    requests?: { method: string; setupRequest: (request: Request) => Request }[]
  }
  export default function autocannon(options: Options): Promise<Result>
}
