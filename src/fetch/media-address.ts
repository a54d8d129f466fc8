/** Ends of paths that name pictures, films, sounds and fonts. */
const MEDIA_EXTENSIONS: readonly string[] = (
  'png jpg jpeg jfif gif webp avif heic heif bmp ico tif tiff jxl svg svgz ' +
  'mp4 m4v mov webm mkv avi ogv 3gp m3u8 mpd mp3 m4a aac ogg oga opus wav flac ' +
  'woff woff2 ttf otf eot'
).split(' ');

const AT_THE_END = new RegExp(`\\.(?:${MEDIA_EXTENSIONS.join('|')})$`, 'i');

/** Whether the path of a URL ends like that of a picture, film, sound or font; its query does not count. */
export function isMediaAddress(url: string): boolean {
  const path = URL.parse(url)?.pathname;
  return path !== undefined && AT_THE_END.test(path);
}
