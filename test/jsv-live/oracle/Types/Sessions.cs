// The types of the bundled API, as its server declares them.

#nullable disable

namespace Voice.Api.Sessions;

public enum SessionDialState { None, Active }

public enum SessionCallState { Disconnected, Ringing, Connected, Hold, Passive }

public enum SessionQueueStates { None, Queued, Ringing, Connected, Hold, Disconnected }

public enum FlowChannels { Voice, Chat, Fax }

public enum SessionHoldReasons { None, Transferring }

public enum SessionMemberCallState { None, Ringing, Connected, Hold }

public enum SessionMemberRoles { None, Caller, Agent, Transfer }

public enum SessionDirections { Incoming, Outgoing }

public class EntityInfo
{
    public string Id { get; set; }
    public string DateCreated { get; set; }
    public string DateLastModified { get; set; }
    public string CreatedBy { get; set; }
    public string LastModifiedBy { get; set; }
}

public class SessionInfo : EntityInfo
{
    public SessionDialState DialState { get; set; }
    public SessionCallState CallState { get; set; }
    public SessionQueueStates QueueState { get; set; }
    public string AccountId { get; set; }
    public string AccountName { get; set; }
    public string CustomerId { get; set; }
    public List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }
    public string CustomerName { get; set; }
    public string EndpointId { get; set; }
    public string EndpointName { get; set; }
    public string DateCompleted { get; set; }
    public string Destination { get; set; }
    public string ToAddress { get; set; }
    public string FromAddress { get; set; }
    public string FromName { get; set; }
    public string AnsweredByName { get; set; }
    public string QueueMemberId { get; set; }
    public FlowChannels Channel { get; set; }
    public bool Ended { get; set; }
    public string Outcome { get; set; }
    public string CallSid { get; set; }
    public string ConsoleData { get; set; }
    public string HoldQueueName { get; set; }
    public string HeldByUserId { get; set; }
    public SessionHoldReasons HoldReason { get; set; }
    public string ConferenceSid { get; set; }
    public string DisplayName { get; set; }
    public List<SessionLogInfo> Log { get; set; }
    public List<SessionMemberInfo> Members { get; set; }
    public string CallbackNumber { get; set; }
    public string AnsweredById { get; set; }
    public SessionDirections Direction { get; set; }
    public string FromPhoneNumber { get; set; }
    public string MostRecentParticipantCallSid { get; set; }
    public bool WasMissed { get; set; }
    public string RingQueueId { get; set; }
}

public class SessionMemberInfo
{
    public string Identity { get; set; }
    public string EndpointId { get; set; }
    public string DisplayName { get; set; }
    public bool IsOriginalMember { get; set; }
    public string AvatarUrl { get; set; }
    public Dictionary<string, string> ApplicationData { get; set; }
    public SessionMemberCallState CallState { get; set; }
    public SessionMemberRoles Role { get; set; }
    public string CallSid { get; set; }
    public bool Muted { get; set; }
}

public class SessionLogInfo
{
    public string Date { get; set; }
    public string Message { get; set; }
}

public class CustomerBreadcrumb
{
    public string Id { get; set; }
    public string Name { get; set; }
}

public class HoldSession
{
    public string CallSid { get; set; }
    public string SessionId { get; set; }
    public SessionHoldReasons Reason { get; set; }
}
