import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect } from "react";
import { useAddress } from "../../state/addressContext";
import { writeMapView } from "../../state/settings";
import { useMapViewShown } from "../../state/useMapViewShown";
import type { Size } from "../../ui/useSize";
import { wholeView } from "./area";
import { viewOf, type MapWriter } from "./mapWriter";

/** The address and the map show the same: back and forward move the map; a finished move is written to the address. */
export function useMapView(map: LeafletMap, writer: MapWriter, size: Size): void {
  useMapFollowsAddress(writer, size);
  useAddressFollowsMap(map, writer, size);
}

function useMapFollowsAddress(writer: MapWriter, size: Size): void {
  const view = useMapViewShown();
  useLayoutEffect(() => {
    writer.resize(size);
    writer.show(view);
  }, [writer, size, view]);
}

/** Nothing is written while the map shows Syria and Iraq as a whole: that is the default. */
function useAddressFollowsMap(map: LeafletMap, writer: MapWriter, size: Size): void {
  const address = useAddress();
  useEffect(() => {
    const write = () => {
      if (writer.isSettling()) return;
      const view = writeMapView(viewOf(map));
      address.replace({ map: view === writeMapView(wholeView(size)) ? undefined : view });
    };
    map.on("moveend", write);
    return () => {
      map.off("moveend", write);
    };
  }, [map, writer, size, address]);
}
