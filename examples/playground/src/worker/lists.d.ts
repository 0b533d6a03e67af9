/// <reference types="vite/client" />

/** Lists that `vite.config.ts` has taken from the packages, so that a list does not bring along what it lists. */
declare module "virtual:polyonym-lists" {
  export const systems: ReadonlyArray<import("../protocol.ts").ListedSystem>
  export const styles: ReadonlyArray<import("../protocol.ts").ListedStyle>
}
