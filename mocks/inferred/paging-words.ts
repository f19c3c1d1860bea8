/** Knows the names by which requests ask for a part of a list. */

/** The words of names that say which part of a list is asked for. */
export const pagingWords =
  /^(take|limit|top|page size|per page|max results|max|skip|offset|start|page( no| number| index)?)$/
