import type { FastifyInstance, InjectOptions } from 'fastify';

export type Answer<T = unknown> = {
  status: number;
  body: T;
  headers: Record<string, unknown>;
  text: string;
  bytes: Buffer;
};
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type SendOptions = { headers?: Record<string, string>; payload?: string | Buffer };

/** A browser as far as the API can tell: keeps cookies, sends and reads JSON. */
export class Agent {
  readonly #app: FastifyInstance;
  readonly cookies = new Map<string, string>();

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async send<T = unknown>(
    method: Method,
    url: string,
    body?: unknown,
    options: SendOptions = {},
  ): Promise<Answer<T>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const payload = options.payload ?? body;
    const request: InjectOptions = {
      method,
      url,
      headers: { ...(cookie ? { cookie } : {}), ...options.headers },
    };
    if (payload !== undefined) request.payload = payload as NonNullable<InjectOptions['payload']>;
    const response = await this.#app.inject(request);
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      body: (isJson && response.body !== '' ? response.json() : null) as T,
      headers: response.headers,
      text: response.body,
      bytes: response.rawPayload,
    };
  }

  get = <T = unknown>(url: string, options?: SendOptions) =>
    this.send<T>('GET', url, undefined, options);
  post = <T = unknown>(url: string, body: unknown = {}, options?: SendOptions) =>
    this.send<T>('POST', url, body, options);
  put = <T = unknown>(url: string, body: unknown = {}, options?: SendOptions) =>
    this.send<T>('PUT', url, body, options);
  patch = <T = unknown>(url: string, body: unknown = {}, options?: SendOptions) =>
    this.send<T>('PATCH', url, body, options);
  delete = <T = unknown>(url: string, body?: unknown, options?: SendOptions) =>
    this.send<T>('DELETE', url, body, options);
}
