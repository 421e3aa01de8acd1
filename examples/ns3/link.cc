// A saturated point-to-point link. A source sends UDP packets faster than the link takes them; what
// arrives at the sink, without headers, is the goodput. It can be checked: a packet of `packetSize`
// bytes occupies the link for packetSize + 8 (UDP) + 20 (IPv4) + 2 (PPP) bytes, and of the packets
// that cross it the receiver drops the share `errorRate`, drawn by ns-3's random numbers.
//
// Writes result.json, and flows.xml from ns-3's flow monitor.

#include "ns3/applications-module.h"
#include "ns3/core-module.h"
#include "ns3/flow-monitor-module.h"
#include "ns3/internet-module.h"
#include "ns3/network-module.h"
#include "ns3/point-to-point-module.h"

#include <fstream>

using namespace ns3;

namespace {

constexpr uint32_t headerBytes = 8 + 20 + 2;
constexpr uint16_t port = 9;
constexpr double overload = 1.2;
constexpr double warmupShare = 0.1;

struct Options {
  double dataRate = 10;  // Mbit/s
  uint32_t packetSize = 1000;
  double errorRate = 0;
  double duration = 4;  // seconds
};

struct Counts {
  uint64_t bytes = 0;  // without the first packet's: the time begins with its arrival
  uint64_t received = 0;
  uint64_t lost = 0;
  Time first;
  Time last;
};

Options parseOptions(int argc, char** argv) {
  Options options;
  CommandLine cmd(__FILE__);
  cmd.AddValue("dataRate", "of the link, in Mbit/s", options.dataRate);
  cmd.AddValue("packetSize", "of the UDP payload, in bytes", options.packetSize);
  cmd.AddValue("errorRate", "share of the packets that the receiver drops", options.errorRate);
  cmd.AddValue("duration", "of the simulation, in seconds; its first tenth is not measured", options.duration);
  cmd.Parse(argc, argv);
  NS_ABORT_MSG_IF(options.dataRate <= 0, "dataRate must be above 0");
  NS_ABORT_MSG_IF(options.packetSize < 1 || options.packetSize > 1472, "packetSize must be 1 to 1472");
  NS_ABORT_MSG_IF(options.errorRate < 0 || options.errorRate > 1, "errorRate must be 0 to 1");
  NS_ABORT_MSG_IF(options.duration <= 0, "duration must be above 0");
  return options;
}

DataRate megabits(double rate) {
  return DataRate(static_cast<uint64_t>(rate * 1e6 + 0.5));
}

NetDeviceContainer connect(const NodeContainer& nodes, const Options& options) {
  PointToPointHelper link;
  link.SetDeviceAttribute("DataRate", DataRateValue(megabits(options.dataRate)));
  link.SetChannelAttribute("Delay", StringValue("2ms"));
  NetDeviceContainer devices = link.Install(nodes);
  Ptr<RateErrorModel> errors = CreateObject<RateErrorModel>();
  errors->SetUnit(RateErrorModel::ERROR_UNIT_PACKET);
  errors->SetRate(options.errorRate);
  devices.Get(1)->SetAttribute("ReceiveErrorModel", PointerValue(errors));
  return devices;
}

void countReceived(Counts* counts, Time from, Ptr<const Packet> packet, const Address&) {
  if (Simulator::Now() < from) return;
  if (counts->received++ == 0) counts->first = Simulator::Now();
  else counts->bytes += packet->GetSize();
  counts->last = Simulator::Now();
}

void countLost(Counts* counts, Time from, Ptr<const Packet>) {
  if (Simulator::Now() >= from) ++counts->lost;
}

void writeResult(const Options& options, const Counts& counts) {
  // From packet to packet: over the whole time, part of one packet at either end would be missing or too much.
  const double seconds = (counts.last - counts.first).GetSeconds();
  const double throughput = seconds > 0 ? counts.bytes * 8 / seconds / 1e6 : 0;
  const double payloadShare = static_cast<double>(options.packetSize) / (options.packetSize + headerBytes);
  const double expected = options.dataRate * payloadShare * (1 - options.errorRate);
  std::ofstream out("result.json");
  out.precision(12);
  out << "{ \"throughput\": " << throughput << ", \"received\": " << counts.received
      << ", \"lost\": " << counts.lost << ", \"theory\": { \"throughput\": " << expected << " } }\n";
  out.close();
  NS_ABORT_MSG_IF(!out, "Cannot write result.json");
}

}  // namespace

int main(int argc, char** argv) {
  const Options options = parseOptions(argc, argv);
  const Time end = Seconds(options.duration);
  const Time warmup = Seconds(options.duration * warmupShare);
  NodeContainer nodes(2);
  NetDeviceContainer devices = connect(nodes, options);
  InternetStackHelper().Install(nodes);
  Ipv4AddressHelper addresses("10.1.1.0", "255.255.255.0");
  const Ipv4Address sinkAddress = addresses.Assign(devices).GetAddress(1);

  OnOffHelper source("ns3::UdpSocketFactory", InetSocketAddress(sinkAddress, port));
  source.SetConstantRate(megabits(options.dataRate * overload), options.packetSize);
  source.Install(nodes.Get(0));
  PacketSinkHelper sink("ns3::UdpSocketFactory", InetSocketAddress(Ipv4Address::GetAny(), port));
  ApplicationContainer sinks = sink.Install(nodes.Get(1));

  Counts counts;
  sinks.Get(0)->TraceConnectWithoutContext("Rx", MakeBoundCallback(&countReceived, &counts, warmup));
  devices.Get(1)->TraceConnectWithoutContext("PhyRxDrop", MakeBoundCallback(&countLost, &counts, warmup));
  FlowMonitorHelper flows;
  flows.InstallAll();
  Simulator::Stop(end);
  Simulator::Run();

  writeResult(options, counts);
  flows.SerializeToXmlFile("flows.xml", false, false);
  Simulator::Destroy();
  return 0;
}
