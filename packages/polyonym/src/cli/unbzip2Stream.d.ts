/** A stream that unpacks bzip2; it comes without types. */
declare module "unbzip2-stream" {
  const unbzip2: () => NodeJS.ReadWriteStream
  export default unbzip2
}
