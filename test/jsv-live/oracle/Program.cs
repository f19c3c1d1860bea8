// Reads questions, one JSON object a line, and prints what the real ServiceStack.Text answers, one a line, in order.

using System.Text;
using Understudy.Oracle;

// the library recurses once per level of the text it reads, so its thread gets room for deep ones
const int stackSize = 512 * 1024 * 1024;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var questions = new StreamReader(Console.OpenStandardInput(), utf8);
using var answers = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };

Library.Configure();
var worker = new Thread(() => Conversation.Hold(questions, answers), stackSize);
worker.Start();
worker.Join();
