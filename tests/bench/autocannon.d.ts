/** The part of autocannon 9 that we use; it brings no types of its own. */
declare module 'autocannon' {
  interface Request {
    method: 'GET' | 'POST';
    path: string;
    headers?: Record<string, string>;
    body?: string;
    /** The context is of one connection, and the same when its answer comes. */
    setupRequest?: (request: Request, context: object) => Request;
    onResponse?: (status: number, body: string, context: object) => void;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
    headers?: Record<string, string>;
  }
  interface Result {
    duration: number;
    errors: number;
    non2xx: number;
    requests: { total: number };
    latency: { p50: number; p97_5: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
