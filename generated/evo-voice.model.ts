/** The model of Evo Voice, generated from openapi.yaml by `understudy generate`; not edited by hand. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** Everything that Evo Voice publishes about itself. */
export const evoVoiceModel: ServiceModel = {
  "title": "Evo Voice",
  "host": "team.evovoice.io",
  "jsonNames": "camelCase",
  "operations": [
    {
      "name": "HoldSession",
      "routes": [
        {
          "path": "/sessions/{sessionId}/hold",
          "verbs": [
            "POST"
          ]
        }
      ],
      "access": {
        "requiresAuthentication": true,
        "requiredRoles": [
          "User"
        ],
        "requiresAnyRole": [],
        "requiredPermissions": [],
        "requiresAnyPermission": []
      },
      "description": "Hold the specified session",
      "response": {
        "kind": "named",
        "name": "SessionInfo"
      },
      "samples": {
        "format": "jsv",
        "request": "{\n\tcallSid: String,\n\tsessionId: String,\n\treason: None\n}",
        "response": "{\n\tdialState: None,\n\tcallState: Disconnected,\n\tqueueState: None,\n\taccountId: String,\n\taccountName: String,\n\tcustomerId: String,\n\tcustomerBreadcrumb: \n\t[\n\t\t{\n\t\t\tid: String,\n\t\t\tname: String\n\t\t}\n\t],\n\tcustomerName: String,\n\tendpointId: String,\n\tendpointName: String,\n\tdateCompleted: String,\n\tdestination: String,\n\ttoAddress: String,\n\tfromAddress: String,\n\tfromName: String,\n\tansweredByName: String,\n\tqueueMemberId: String,\n\tchannel: Voice,\n\tended: False,\n\toutcome: String,\n\tcallSid: String,\n\tconsoleData: String,\n\tholdQueueName: String,\n\theldByUserId: String,\n\tholdReason: None,\n\tconferenceSid: String,\n\tdisplayName: String,\n\tlog: \n\t[\n\t\t{\n\t\t\tdate: String,\n\t\t\tmessage: String\n\t\t}\n\t],\n\tmembers: \n\t[\n\t\t{\n\t\t\tidentity: String,\n\t\t\tendpointId: String,\n\t\t\tdisplayName: String,\n\t\t\tisOriginalMember: False,\n\t\t\tavatarUrl: String,\n\t\t\tapplicationData: \n\t\t\t{\n\t\t\t\tString: String\n\t\t\t},\n\t\t\tcallState: None,\n\t\t\trole: None,\n\t\t\tcallSid: String,\n\t\t\tmuted: False\n\t\t}\n\t],\n\tcallbackNumber: String,\n\tansweredById: String,\n\tdirection: Incoming,\n\tfromPhoneNumber: String,\n\tmostRecentParticipantCallSid: String,\n\twasMissed: False,\n\tringQueueId: String,\n\tid: String,\n\tdateCreated: String,\n\tdateLastModified: String,\n\tcreatedBy: String,\n\tlastModifiedBy: String\n}"
      }
    }
  ],
  "types": [
    {
      "kind": "class",
      "name": "EntityInfo",
      "members": [
        {
          "name": "id",
          "description": "The ID of the object",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateCreated",
          "description": "The date the object was created",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateLastModified",
          "description": "The date the object was last modified",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "createdBy",
          "description": "The user that created this object",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "lastModifiedBy",
          "description": "The user that last modified this object",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "enum",
      "name": "SessionDialState",
      "values": [
        "None",
        "Active"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionCallState",
      "values": [
        "Disconnected",
        "Ringing",
        "Connected",
        "Hold",
        "Passive"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionQueueStates",
      "values": [
        "None",
        "Queued",
        "Ringing",
        "Connected",
        "Hold",
        "Disconnected"
      ]
    },
    {
      "kind": "class",
      "name": "CustomerBreadcrumb",
      "members": [
        {
          "name": "id",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "name",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "enum",
      "name": "FlowChannels",
      "values": [
        "Voice",
        "Chat",
        "Fax"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionHoldReasons",
      "values": [
        "None",
        "Transferring"
      ]
    },
    {
      "kind": "class",
      "name": "SessionLogInfo",
      "members": [
        {
          "name": "date",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "message",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "enum",
      "name": "SessionMemberCallState",
      "values": [
        "None",
        "Ringing",
        "Connected",
        "Hold"
      ]
    },
    {
      "kind": "enum",
      "name": "SessionMemberRoles",
      "values": [
        "None",
        "Caller",
        "Agent",
        "Transfer"
      ]
    },
    {
      "kind": "class",
      "name": "SessionMemberInfo",
      "members": [
        {
          "name": "identity",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "displayName",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "isOriginalMember",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "avatarUrl",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "applicationData",
          "type": {
            "kind": "dictionary",
            "values": {
              "kind": "scalar",
              "scalar": "string"
            }
          },
          "nullable": true
        },
        {
          "name": "callState",
          "type": {
            "kind": "named",
            "name": "SessionMemberCallState"
          },
          "nullable": false
        },
        {
          "name": "role",
          "type": {
            "kind": "named",
            "name": "SessionMemberRoles"
          },
          "nullable": false
        },
        {
          "name": "callSid",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "muted",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        }
      ]
    },
    {
      "kind": "enum",
      "name": "SessionDirections",
      "values": [
        "Incoming",
        "Outgoing"
      ]
    },
    {
      "kind": "class",
      "name": "SessionInfo",
      "base": "EntityInfo",
      "members": [
        {
          "name": "dialState",
          "description": "The state of the session",
          "type": {
            "kind": "named",
            "name": "SessionDialState"
          },
          "nullable": false
        },
        {
          "name": "callState",
          "description": "The call state of the session",
          "type": {
            "kind": "named",
            "name": "SessionCallState"
          },
          "nullable": false
        },
        {
          "name": "queueState",
          "description": "The queue state of the session",
          "type": {
            "kind": "named",
            "name": "SessionQueueStates"
          },
          "nullable": false
        },
        {
          "name": "accountId",
          "description": "The ID of the account associated with the flow",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "accountName",
          "description": "The name of the account associated with the session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerId",
          "description": "The ID of the customer this session is associated with",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "customerBreadcrumb",
          "description": "The customer breadcrumb this session is associated with",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "CustomerBreadcrumb"
            }
          },
          "nullable": true
        },
        {
          "name": "customerName",
          "description": "The name of the customer this session is associated with",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointId",
          "description": "The ID of the endpoint associated with this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "endpointName",
          "description": "The name of the endpoint associated with this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "dateCompleted",
          "description": "The date the call completed",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "destination",
          "description": "The destination of the session (e.g. what was entered into the Dial box)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "toAddress",
          "description": "The to address if any",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromAddress",
          "description": "The from address if any",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "fromName",
          "description": "The from name if any",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "answeredByName",
          "description": "Answered by name (if any)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "queueMemberId",
          "description": "The ID of the queue member assigned to this call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "channel",
          "description": "The flow channel",
          "type": {
            "kind": "named",
            "name": "FlowChannels"
          },
          "nullable": false
        },
        {
          "name": "ended",
          "description": "Has the session ended",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "outcome",
          "description": "The outcome of the call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "callSid",
          "description": "The twilio Call SID of this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "consoleData",
          "description": "Any console data for this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "holdQueueName",
          "description": "The name of the hold queue for this call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "heldByUserId",
          "description": "The user ID who put this call on hold",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "holdReason",
          "description": "The reason for the hold",
          "type": {
            "kind": "named",
            "name": "SessionHoldReasons"
          },
          "nullable": false
        },
        {
          "name": "conferenceSid",
          "description": "The SID of the conference if in a conference call",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "displayName",
          "description": "The display name for this session",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "log",
          "description": "The log entries for this session",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "SessionLogInfo"
            }
          },
          "nullable": true
        },
        {
          "name": "members",
          "description": "The members of this session",
          "type": {
            "kind": "list",
            "items": {
              "kind": "named",
              "name": "SessionMemberInfo"
            }
          },
          "nullable": true
        },
        {
          "name": "callbackNumber",
          "description": "The callback number (typically used for SIP to User calls)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "answeredById",
          "description": "The ID of the endpoint that answered",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "direction",
          "description": "Is this session incoming or outgoing?",
          "type": {
            "kind": "named",
            "name": "SessionDirections"
          },
          "nullable": false
        },
        {
          "name": "fromPhoneNumber",
          "description": "The phone number that this session is coming from (used with SMS chats)",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "mostRecentParticipantCallSid",
          "description": "The Call SID of the most recently added conference participant",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "wasMissed",
          "description": "Was this session missed?",
          "type": {
            "kind": "scalar",
            "scalar": "boolean"
          },
          "nullable": false
        },
        {
          "name": "ringQueueId",
          "description": "The ring queue that the call is currently in",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        }
      ]
    },
    {
      "kind": "class",
      "name": "HoldSession",
      "description": "Hold the specified session",
      "implements": [
        "IPost"
      ],
      "members": [
        {
          "name": "callSid",
          "description": "The local call SID",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "sessionId",
          "description": "The ID of the session to hold",
          "type": {
            "kind": "scalar",
            "scalar": "string"
          },
          "nullable": true
        },
        {
          "name": "reason",
          "description": "The reason you are holding this call",
          "type": {
            "kind": "named",
            "name": "SessionHoldReasons"
          },
          "nullable": false
        }
      ]
    }
  ],
  "unknown": [
    "operation-notes",
    "methods",
    "service-methods",
    "namespaces",
    "property-names",
    "scalars",
    "collections",
    "allowed-values",
    "nesting",
    "abstract-classes",
    "enum-descriptions"
  ]
}
