// QR codes out of pictures and off the camera, where the browser reads them (`BarcodeDetector`). Where it does not, a telephone's own
// camera does, and its text is pasted.

const canReadCodes = globalThis.BarcodeDetector !== undefined;

/** The text of the one code in a picture; `null` where there is none, or more than one. */
async function codeInPicture(picture) {
  const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
  return codes.length === 1 ? codes[0].rawValue : null;
}

/** Looks through the camera until a code is seen; its text, or `null` where the camera cannot be used. */
async function codeFromCamera(video) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    return null;
  }
  try {
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    for (;;) {
      const text = await codeInPicture(video);
      if (text !== null) return text;
      await new Promise(resolve => { setTimeout(resolve, 200); });
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
  }
}
