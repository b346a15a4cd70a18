import type { APIRequestContext } from '@playwright/test';

/** Sends JSON with the cookies of a page and gives the answer; whatever is refused is a fault of the journey. */
export async function post<Answer>(
  request: APIRequestContext,
  path: string,
  data: object = {},
): Promise<Answer> {
  const response = await request.post(path, { data });
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return response.json();
}

export async function get<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(path);
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return response.json();
}
