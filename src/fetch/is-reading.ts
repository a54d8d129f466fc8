/** Whether a request reads and sends nothing: nobody fills in a form here, posts or reports. (OPTIONS asks whether one may.) */
export function isReading(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
