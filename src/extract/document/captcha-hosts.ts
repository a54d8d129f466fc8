/** Host names, or parts of a path, of challenge services: a script or frame from there is a widget that asks to prove one is human. Detection only. */
export const CAPTCHA_ADDRESSES: readonly string[] = [
  'google.com/recaptcha', 'recaptcha.net', 'gstatic.com/recaptcha', 'hcaptcha.com', 'challenges.cloudflare.com', '/cdn-cgi/challenge-platform',
  'geetest.com', 'geevisit.com', 'arkoselabs.com', 'funcaptcha.com', 'captcha-delivery.com', 'datadome.co', 'px-captcha', 'perimeterx.net', 'px-cdn.net',
  'friendlycaptcha', 'mtcaptcha.com', 'smartcaptcha', 'captcha.yandex', 'captcha-api.yandex', 'captcha.qq.com', 'captcha.gtimg.com', 'awswaf.com',
  'captcha.awswaf', 'imperva.com/captcha', '_incapsula_resource', 'kasada.io', 'altcha', 'procaptcha', 'keycaptcha.com', 'solvemedia.com', 'captcha.eu',
];
