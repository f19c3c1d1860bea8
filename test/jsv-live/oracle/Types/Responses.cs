// What a ServiceStack answer looks like: an error, and a page of sessions.

#nullable disable

using Voice.Api.Sessions;

namespace JsvOracle;

public class ResponseError
{
    public string ErrorCode { get; set; }
    public string FieldName { get; set; }
    public string Message { get; set; }
    public Dictionary<string, string> Meta { get; set; }
}

public class ResponseStatus
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
    public string StackTrace { get; set; }
    public List<ResponseError> Errors { get; set; }
    public Dictionary<string, string> Meta { get; set; }
}

public class ErrorResponse
{
    public ResponseStatus ResponseStatus { get; set; }
}

public class ListResponse
{
    public List<SessionInfo> Items { get; set; }
    public int TotalCount { get; set; }
    public int TotalPages { get; set; }
    public bool HasMorePages { get; set; }
}
