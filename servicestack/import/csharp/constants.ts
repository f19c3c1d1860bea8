/** Constant texts of C# source. */

/** Texts by `Class.Name`, and by `Name` where nothing else is called so. */
export type Constants = ReadonlyMap<string, string>
