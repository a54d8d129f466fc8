/** Whether a value is a number in E.164, the whole text; an account name never is. */
export function isPhoneNumber(value: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(value);
}
